sample-short-title = We have received your application
sample-short = Thank you. Your application reached us on { $day }. You will have an answer no later than { $last }.
