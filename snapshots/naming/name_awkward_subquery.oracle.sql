-- Reserved.objects.order_by('pk')
--     .annotate(v=Subquery(Awkward.objects.filter(reserved=OuterRef('pk')).order_by('-bracket').values('mixed')[:1]))

SELECT
  "SELECT"."ID",
  "SELECT"."SELECT",
  "SELECT"."ORDER",
  "SELECT"."GROUP",
  "SELECT"."WHERE",
  "SELECT"."FROM",
  "SELECT"."USER",
  (
    SELECT
      "U0"."MIXEDCASE" AS "MIXED"
    FROM "AWKWARD TABLE [X]" "U0"
    WHERE
      "U0"."FOREIGN KEY" = (
        "SELECT"."ID"
      )
    ORDER BY
      "U0"."RIGHT ] BRACKET" DESC
    FETCH FIRST 1 ROWS ONLY
  ) AS "V"
FROM "SELECT"
ORDER BY
  "SELECT"."ID" ASC;
-- parameters: ()
