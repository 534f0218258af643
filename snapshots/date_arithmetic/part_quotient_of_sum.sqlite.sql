-- Event.objects.order_by('pk').values_list((ExtractYear('day') + 1) / 4)

SELECT
  (
    CAST((
      django_datetime_extract('year', "example_event"."day", NULL, NULL) + %s
    ) AS REAL) / %s
  ) AS "combinedexpression1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (1, 4)
