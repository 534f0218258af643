-- Reserved.objects.order_by('pk').filter(select='top', order=2)

SELECT
  "SELECT"."ID",
  "SELECT"."SELECT",
  "SELECT"."ORDER",
  "SELECT"."GROUP",
  "SELECT"."WHERE",
  "SELECT"."FROM",
  "SELECT"."USER"
FROM "SELECT"
WHERE
  (
    "SELECT"."ORDER" = %s AND "SELECT"."SELECT" = %s
  )
ORDER BY
  "SELECT"."ID" ASC;
-- parameters: (2, 'top')
