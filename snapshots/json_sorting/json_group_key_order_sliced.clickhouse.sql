-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).values('data__f').annotate(n=Count('pk')).order_by(F('data__f').asc(nulls_first=True))[2:5]

SELECT
  "sliced"."data__f",
  "sliced"."n"
FROM (
  SELECT
    CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN JSONExtractRaw("example_document"."data", 'f')
    END AS "data__f",
    COUNT("example_document"."id") AS "n"
  FROM "example_document"
  WHERE
    "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
  GROUP BY
    CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN JSONExtractRaw("example_document"."data", 'f')
    END
) AS "sliced"
ORDER BY
  CASE
    WHEN NOT (
      "sliced"."data__f" IS NULL
    )
    THEN CASE toString(JSONType("sliced"."data__f"))
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
  END ASC NULLS FIRST,
  CASE
    WHEN toString(JSONType("sliced"."data__f")) IN ('Int64', 'UInt64', 'Double')
    THEN JSONExtractFloat("sliced"."data__f")
  END ASC NULLS FIRST,
  CASE
    WHEN toString(JSONType("sliced"."data__f")) = 'String'
    THEN JSONExtractString("sliced"."data__f")
    ELSE "sliced"."data__f"
  END ASC NULLS FIRST
LIMIT 3
OFFSET 2;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
