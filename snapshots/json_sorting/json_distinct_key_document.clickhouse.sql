-- Document.objects.filter(pk__in=[4, 5, 6, 7]).values_list('data').distinct().order_by('data')

SELECT
  "sliced"."data"
FROM (
  SELECT DISTINCT
    "example_document"."data" AS "data"
  FROM "example_document"
  WHERE
    "example_document"."id" IN (%s, %s, %s, %s)
) AS "sliced"
ORDER BY
  CASE
    WHEN NOT (
      "sliced"."data" IS NULL
    )
    THEN CASE toString(JSONType("sliced"."data"))
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
    WHEN toString(JSONType("sliced"."data")) IN ('Int64', 'UInt64', 'Double')
    THEN JSONExtractFloat("sliced"."data")
  END ASC,
  CASE
    WHEN toString(JSONType("sliced"."data")) = 'String'
    THEN JSONExtractString("sliced"."data")
    ELSE "sliced"."data"
  END ASC;
-- parameters: (4, 5, 6, 7)
