-- Reserved.objects.order_by('order', '-source', 'pk')

SELECT
  "SELECT"."ID",
  "SELECT"."SELECT",
  "SELECT"."ORDER",
  "SELECT"."GROUP",
  "SELECT"."WHERE",
  "SELECT"."FROM",
  "SELECT"."USER"
FROM "SELECT"
ORDER BY
  "SELECT"."ORDER" ASC,
  "SELECT"."FROM" DESC,
  "SELECT"."ID" ASC;
-- parameters: ()
