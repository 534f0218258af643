-- Event.objects.values('day')
--     .distinct()
--     .order_by(F('day') + datetime.timedelta(days=1), ExtractYear('day') % 4)

SELECT DISTINCT
  "example_event"."day" AS "day",
  django_format_dtdelta('+', "example_event"."day" || ' 00:00:00', %s),
  (
    MOD(django_datetime_extract('year', "example_event"."day", NULL, NULL), %s)
  )
FROM "example_event"
ORDER BY
  django_format_dtdelta('+', "example_event"."day" || ' 00:00:00', %s) ASC,
  (
    MOD(django_datetime_extract('year', "example_event"."day", NULL, NULL), %s)
  ) ASC;
-- parameters: (86400000000, 4, 86400000000, 4)
