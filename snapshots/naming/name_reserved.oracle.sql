-- Reserved.objects.order_by('pk').all()

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
  "SELECT"."ID" ASC;
-- parameters: ()
