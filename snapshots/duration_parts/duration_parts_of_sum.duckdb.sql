-- Event.objects.values('day')
--     .annotate(total=Sum('length'))
--     .order_by('day')
--     .values_list('day', ExtractDay('total'), ExtractHour('total'), ExtractMinute('total'))

SELECT
  "example_event"."day" AS "day",
  EXTRACT(DAY FROM (
    TO_DAYS(CAST(SUM(DATEPART('day', "example_event"."length")) AS INT)) + TO_MICROSECONDS(
      CAST(SUM(
        EPOCH_US("example_event"."length") - DATEPART('day', "example_event"."length") * 86400000000
      ) AS BIGINT)
    )
  )) AS "extractday1",
  EXTRACT(HOUR FROM (
    TO_DAYS(CAST(SUM(DATEPART('day', "example_event"."length")) AS INT)) + TO_MICROSECONDS(
      CAST(SUM(
        EPOCH_US("example_event"."length") - DATEPART('day', "example_event"."length") * 86400000000
      ) AS BIGINT)
    )
  )) AS "extracthour1",
  EXTRACT(MINUTE FROM (
    TO_DAYS(CAST(SUM(DATEPART('day', "example_event"."length")) AS INT)) + TO_MICROSECONDS(
      CAST(SUM(
        EPOCH_US("example_event"."length") - DATEPART('day', "example_event"."length") * 86400000000
      ) AS BIGINT)
    )
  )) AS "extractminute1"
FROM "example_event"
GROUP BY
  "example_event"."day"
ORDER BY
  1 ASC;
-- parameters: ()
