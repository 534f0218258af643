-- Document.objects.aggregate(names=StringAgg(KT('data__s'), delimiter=Value(','), order_by=KT('data__s')))

SELECT
  MAX("joined"."text1") AS "names"
FROM (
  SELECT
    GROUP_CONCAT(
      CASE JSON_TYPE("example_document"."data", '$.s')
        WHEN 'true'
        THEN 'true'
        WHEN 'false'
        THEN 'false'
        ELSE CAST(JSON_EXTRACT("example_document"."data", '$.s') AS TEXT)
      END,
      %s
    ) OVER (
      ORDER BY CASE JSON_TYPE("example_document"."data", '$.s')
        WHEN 'true'
        THEN 'true'
        WHEN 'false'
        THEN 'false'
        ELSE CAST(JSON_EXTRACT("example_document"."data", '$.s') AS TEXT)
      END
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "text1"
  FROM "example_document"
) AS "joined";
-- parameters: (',',)
