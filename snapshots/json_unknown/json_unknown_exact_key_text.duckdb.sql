-- _told(Q(extra__x='1'))

SELECT
  "example_document"."id" AS "pk",
  (
    JSON_TYPE("example_document"."extra", '$.x') = 'VARCHAR'
    AND JSON_EXTRACT_STRING("example_document"."extra", '$.x') = %s
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('1',)
