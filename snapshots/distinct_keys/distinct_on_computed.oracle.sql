-- Entry.objects.annotate(k=Coalesce('rating', 5) + 1)
--     .order_by('k', 'pk')
--     .distinct('k')
--     .values('k', 'pk')

SELECT
  "FIRSTS"."K",
  "FIRSTS"."PK"
FROM (
  SELECT
    (
      COALESCE("EXAMPLE_ENTRY"."RATING", %s) + %s
    ) AS "K",
    "EXAMPLE_ENTRY"."ID" AS "PK",
    (
      COALESCE("EXAMPLE_ENTRY"."RATING", %s) + %s
    ) AS "KEY1",
    "EXAMPLE_ENTRY"."ID" AS "KEY2",
    ROW_NUMBER() OVER (
      PARTITION BY (
        COALESCE("EXAMPLE_ENTRY"."RATING", %s) + %s
      )
      ORDER BY (
        COALESCE("EXAMPLE_ENTRY"."RATING", %s) + %s
      ) ASC, "EXAMPLE_ENTRY"."ID" ASC
    ) AS "ROW_NUMBER"
  FROM "EXAMPLE_ENTRY"
) "FIRSTS"
WHERE
  "FIRSTS"."ROW_NUMBER" = 1
ORDER BY
  "FIRSTS"."KEY1" ASC,
  "FIRSTS"."KEY2" ASC;
-- parameters: (5, 1, 5, 1, 5, 1, 5, 1)
