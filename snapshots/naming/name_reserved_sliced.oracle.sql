-- Reserved.objects.order_by('pk')[1:4]

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
  "SELECT"."ID" ASC
OFFSET 1 ROWS
FETCH FIRST 3 ROWS ONLY;
-- parameters: ()
