-- Event.objects.filter(pk__in=[2, 14]).aggregate(v=Avg('length'))

SELECT
  NUMTODSINTERVAL(
    ROUND(
      AVG(
        EXTRACT(DAY FROM "EXAMPLE_EVENT"."LENGTH") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."LENGTH")
      ),
      6
    ),
    'SECOND'
  ) AS "V"
FROM "EXAMPLE_EVENT"
WHERE
  "EXAMPLE_EVENT"."ID" IN (%s, %s);
-- parameters: (2, 14)
