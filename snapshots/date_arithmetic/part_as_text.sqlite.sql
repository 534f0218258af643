-- Event.objects.order_by('pk').values_list(Cast(ExtractYear('day'), CharField()))

SELECT
  CASE
    WHEN NOT django_datetime_extract('year', "example_event"."day", NULL, NULL) IS NULL
    THEN PRINTF('%%.15g', django_datetime_extract('year', "example_event"."day", NULL, NULL))
  END AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
