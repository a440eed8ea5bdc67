hello = ខ្ញុំ​ចង់
bye = លា
