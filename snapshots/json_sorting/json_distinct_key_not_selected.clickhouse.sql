-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .exclude(title='digits')
--     .values_list('title')
--     .distinct()
--     .order_by('extra__x', 'title')

SELECT
  "sliced"."title",
  "sliced"."col2"
FROM (
  SELECT DISTINCT
    "example_document"."title" AS "title",
    CASE
      WHEN JSONHas("example_document"."extra", 'x') = 1
      THEN JSONExtractRaw("example_document"."extra", 'x')
    END AS "col2"
  FROM "example_document"
  WHERE
    (
      "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND NOT (
        "example_document"."title" = %s
      )
    )
) AS "sliced"
ORDER BY
  CASE
    WHEN NOT (
      "sliced"."col2" IS NULL
    )
    THEN CASE toString(JSONType("sliced"."col2"))
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
    WHEN toString(JSONType("sliced"."col2")) IN ('Int64', 'UInt64', 'Double')
    THEN JSONExtractFloat("sliced"."col2")
  END ASC,
  CASE
    WHEN toString(JSONType("sliced"."col2")) = 'String'
    THEN JSONExtractString("sliced"."col2")
    ELSE "sliced"."col2"
  END ASC,
  "sliced"."title" ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'digits')
