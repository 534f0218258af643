-- Reserved.objects.order_by('pk').annotate(table=F('order') + F('source')).filter(table__gt=5)

SELECT
  "SELECT"."ID",
  "SELECT"."SELECT",
  "SELECT"."ORDER",
  "SELECT"."GROUP",
  "SELECT"."WHERE",
  "SELECT"."FROM",
  "SELECT"."USER",
  (
    "SELECT"."ORDER" + "SELECT"."FROM"
  ) AS "TABLE"
FROM "SELECT"
WHERE
  (
    "SELECT"."ORDER" + "SELECT"."FROM"
  ) > %s
ORDER BY
  "SELECT"."ID" ASC;
-- parameters: (5,)
