-- _told(Q(data__f__lte='9'))

SELECT
  "example_document"."id" AS "pk",
  (
    JSON_TYPE("example_document"."data", '$.f') = 'null'
    OR JSON_TYPE("example_document"."data", '$.f') = 'text'
    AND JSON_EXTRACT("example_document"."data", '$.f') <= %s
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('9',)
