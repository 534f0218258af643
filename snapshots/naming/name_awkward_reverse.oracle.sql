-- Reserved.objects.order_by('pk').annotate(most=Max('awkward__long'))

SELECT
  "SELECT"."ID",
  "SELECT"."SELECT",
  "SELECT"."ORDER",
  "SELECT"."GROUP",
  "SELECT"."WHERE",
  "SELECT"."FROM",
  "SELECT"."USER",
  MAX("AWKWARD TABLE [X]"."A_COLUMN_WHOSE_NAME_IS_LONADB0") AS "MOST"
FROM "SELECT"
LEFT OUTER JOIN "AWKWARD TABLE [X]"
  ON (
    "SELECT"."ID" = "AWKWARD TABLE [X]"."FOREIGN KEY"
  )
GROUP BY
  "SELECT"."ID",
  "SELECT"."SELECT",
  "SELECT"."ORDER",
  "SELECT"."GROUP",
  "SELECT"."WHERE",
  "SELECT"."FROM",
  "SELECT"."USER"
ORDER BY
  "SELECT"."ID" ASC;
-- parameters: ()
