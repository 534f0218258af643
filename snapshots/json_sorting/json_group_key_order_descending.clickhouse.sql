-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('extra__x')
--     .annotate(n=Count('pk'))
--     .order_by('-extra__x', 'n')

SELECT
  "sliced"."extra__x",
  "sliced"."n"
FROM (
  SELECT
    CASE
      WHEN JSONHas("example_document"."extra", 'x') = 1
      THEN JSONExtractRaw("example_document"."extra", 'x')
    END AS "extra__x",
    COUNT("example_document"."id") AS "n"
  FROM "example_document"
  WHERE
    "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
  GROUP BY
    CASE
      WHEN JSONHas("example_document"."extra", 'x') = 1
      THEN JSONExtractRaw("example_document"."extra", 'x')
    END
) AS "sliced"
ORDER BY
  CASE
    WHEN NOT (
      "sliced"."extra__x" IS NULL
    )
    THEN CASE toString(JSONType("sliced"."extra__x"))
      WHEN 'Null'
      THEN 0
      WHEN 'String'
      THEN 1
      WHEN 'Int64'
      THEN 2
      WHEN 'UInt64'
      THEN 2
      WHEN 'Double'
      THEN 2
      WHEN 'Bool'
      THEN 3
      WHEN 'Array'
      THEN 4
      WHEN 'Object'
      THEN 5
    END
  END DESC,
  CASE
    WHEN toString(JSONType("sliced"."extra__x")) IN ('Int64', 'UInt64', 'Double')
    THEN JSONExtractFloat("sliced"."extra__x")
  END DESC,
  CASE
    WHEN toString(JSONType("sliced"."extra__x")) = 'String'
    THEN JSONExtractString("sliced"."extra__x")
    ELSE "sliced"."extra__x"
  END DESC,
  "sliced"."n" ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
