-- Event.objects.values('day')
--     .annotate(total=Sum('length'))
--     .order_by('day')
--     .values_list('day', ExtractDay('total'), ExtractHour('total'), ExtractMinute('total'))

SELECT
  "EXAMPLE_EVENT"."DAY" AS "DAY",
  SUM(
    (
      TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
    )
  ) AS "EXTRACTDAY1",
  TRUNC(
    SUM(
      (
        (
          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
        ) * 1000000
      )
    ) / 3600000000
  ) AS "EXTRACTHOUR1",
  MOD(
    TRUNC(
      SUM(
        (
          (
            EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
          ) * 1000000
        )
      ) / 60000000
    ),
    60
  ) AS "EXTRACTMINUTE1"
FROM "EXAMPLE_EVENT"
GROUP BY
  "EXAMPLE_EVENT"."DAY"
ORDER BY
  1 ASC;
-- parameters: ()
