-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__deep__er', 'extra__x')
--     .annotate(n=Count('pk'))
--     .order_by('data__deep__er', '-extra__x')

SELECT
  "sliced"."data__deep__er",
  "sliced"."extra__x",
  "sliced"."n"
FROM (
  SELECT
    CASE
      WHEN JSONHas("example_document"."data", 'deep', 'er') = 1
      THEN JSONExtractRaw("example_document"."data", 'deep', 'er')
    END AS "data__deep__er",
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
      WHEN JSONHas("example_document"."data", 'deep', 'er') = 1
      THEN JSONExtractRaw("example_document"."data", 'deep', 'er')
    END,
    CASE
      WHEN JSONHas("example_document"."extra", 'x') = 1
      THEN JSONExtractRaw("example_document"."extra", 'x')
    END
) AS "sliced"
ORDER BY
  CASE
    WHEN NOT (
      "sliced"."data__deep__er" IS NULL
    )
    THEN CASE toString(JSONType("sliced"."data__deep__er"))
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
  END ASC,
  CASE
    WHEN toString(JSONType("sliced"."data__deep__er")) IN ('Int64', 'UInt64', 'Double')
    THEN JSONExtractFloat("sliced"."data__deep__er")
  END ASC,
  CASE
    WHEN toString(JSONType("sliced"."data__deep__er")) = 'String'
    THEN JSONExtractString("sliced"."data__deep__er")
    ELSE "sliced"."data__deep__er"
  END ASC,
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
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
