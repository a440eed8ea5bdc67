yes-deepc = Yes
