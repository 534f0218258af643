-- Reserved.objects.filter(order__gt=2).count()

SELECT
  COUNT(*) AS "__COUNT"
FROM "SELECT"
WHERE
  "SELECT"."ORDER" > %s;
-- parameters: (2,)
