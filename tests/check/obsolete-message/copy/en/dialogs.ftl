ask = Delete { $file }?
yes = Delete
no = Keep
note = It is gone.
