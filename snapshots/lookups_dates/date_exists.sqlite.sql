-- Entry.objects.filter(pub_date__month=2, pub_date__day=29).exists()

SELECT
  %s AS "a"
FROM "example_entry"
WHERE
  (
    django_datetime_extract('day', "example_entry"."pub_date", NULL, NULL) = %s
    AND django_datetime_extract('month', "example_entry"."pub_date", NULL, NULL) = %s
  )
LIMIT 1;
-- parameters: (1, 29, 2)
