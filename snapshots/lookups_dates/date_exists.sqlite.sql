SELECT
  %s AS "a"
FROM "example_entry"
WHERE
  (
    DJANGO_DATETIME_EXTRACT('day', "example_entry"."pub_date", NULL, NULL) = %s
    AND DJANGO_DATETIME_EXTRACT('month', "example_entry"."pub_date", NULL, NULL) = %s
  )
LIMIT 1;
-- parameters: (1, 29, 2)
