-- Event.objects.order_by('pk').values_list(ExtractDay('day') % 7 / 2)

SELECT
  (
    CAST((
      MOD(django_datetime_extract('day', "example_event"."day", NULL, NULL), %s)
    ) AS REAL) / %s
  ) AS "combinedexpression1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (7, 2)
