yes = نعم
