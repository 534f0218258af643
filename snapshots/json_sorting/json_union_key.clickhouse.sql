-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values_list('data__f')
--     .union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).values_list('extra__x'))
--     .order_by('data__f')

SELECT
  "united"."data__f"
FROM (
  (
    SELECT
      CASE
        WHEN JSONHas("example_document"."data", 'f') = 1
        THEN JSONExtractRaw("example_document"."data", 'f')
      END AS "data__f"
    FROM "example_document"
    WHERE
      "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
  )
  UNION DISTINCT
  (
    SELECT
      CASE
        WHEN JSONHas("example_document"."extra", 'x') = 1
        THEN JSONExtractRaw("example_document"."extra", 'x')
      END AS "extra__x"
    FROM "example_document"
    WHERE
      "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
  )
) AS "united"
ORDER BY
  CASE
    WHEN NOT (
      "united"."data__f" IS NULL
    )
    THEN CASE toString(JSONType("united"."data__f"))
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
    WHEN toString(JSONType("united"."data__f")) IN ('Int64', 'UInt64', 'Double')
    THEN JSONExtractFloat("united"."data__f")
  END ASC,
  CASE
    WHEN toString(JSONType("united"."data__f")) = 'String'
    THEN JSONExtractString("united"."data__f")
    ELSE "united"."data__f"
  END ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
