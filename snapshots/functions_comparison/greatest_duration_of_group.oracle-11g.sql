-- Event.objects.values('day')
--     .annotate(v=Max(Greatest(F('length') + timedelta(hours=23), Value(timedelta(days=1)))))
--     .order_by('day')

SELECT
  "EXAMPLE_EVENT"."DAY" AS "DAY",
  MAX(GREATEST(COALESCE((
    "EXAMPLE_EVENT"."LENGTH" + %s
  ), %s), %s)) AS "V"
FROM "EXAMPLE_EVENT"
GROUP BY
  "EXAMPLE_EVENT"."DAY"
ORDER BY
  1 ASC;
-- parameters: (datetime.timedelta(seconds=82800), datetime.timedelta(days=1), datetime.timedelta(days=1))
