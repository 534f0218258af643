-- Event.objects.values('day')
--     .annotate(total=Sum('length'))
--     .order_by('day')
--     .values_list('day', ExtractDay('total'), ExtractHour('total'), ExtractMinute('total'))

SELECT
  "example_event"."day" AS "day",
  EXTRACT(DAY FROM SUM("example_event"."length")) AS "extractday1",
  EXTRACT(HOUR FROM SUM("example_event"."length")) AS "extracthour1",
  EXTRACT(MINUTE FROM SUM("example_event"."length")) AS "extractminute1"
FROM "example_event"
GROUP BY
  "example_event"."day"
ORDER BY
  1 ASC;
-- parameters: ()
