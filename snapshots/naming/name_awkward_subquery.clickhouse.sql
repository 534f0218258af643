-- Reserved.objects.order_by('pk')
--     .annotate(v=Subquery(Awkward.objects.filter(reserved=OuterRef('pk')).order_by('-bracket').values('mixed')[:1]))

SELECT
  "select"."id",
  "select"."select",
  "select"."order",
  "select"."group",
  "select"."where",
  "select"."from",
  "select"."user",
  (
    SELECT
      tupleElement(
        argMax(
          tuple("u0"."MixedCase"),
          tuple(NOT (
            "u0"."right ] bracket" IS NULL
          ), "u0"."right ] bracket")
        ),
        1
      ) AS "mixed"
    FROM "Awkward Table [x]" AS "u0"
    WHERE
      "u0"."Foreign Key" = (
        "select"."id"
      )
  ) AS "v"
FROM "select"
ORDER BY
  "select"."id" ASC;
-- parameters: ()
