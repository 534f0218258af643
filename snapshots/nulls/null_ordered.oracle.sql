-- Event.objects.annotate(v=DAY).order_by('v', 'pk').values('pk', 'v')

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  CAST(NULL AS DATE) AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: ()
