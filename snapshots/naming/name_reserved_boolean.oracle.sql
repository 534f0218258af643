-- Reserved.objects.order_by('pk').filter(where=True).exclude(user='sa')

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
    "SELECT"."WHERE" = 1
    AND NOT (
      (
        "SELECT"."USER" = %s AND NOT "SELECT"."USER" IS NULL
      )
    )
  )
ORDER BY
  "SELECT"."ID" ASC;
-- parameters: ('sa',)
