-- Reserved.objects.order_by('pk').filter(Exists(Awkward.objects.filter(reserved=OuterRef('pk'))))

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
  EXISTS(
    SELECT
      1 AS "A"
    FROM "AWKWARD TABLE [X]" "U0"
    WHERE
      "U0"."FOREIGN KEY" = (
        "SELECT"."ID"
      )
  )
ORDER BY
  "SELECT"."ID" ASC;
-- parameters: ()
