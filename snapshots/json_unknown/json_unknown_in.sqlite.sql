-- _told(Q(extra__x__in=[True, '1']))

SELECT
  "example_document"."id" AS "pk",
  (
    JSON_TYPE("example_document"."extra", '$.x') = 'true'
    OR (
      JSON_TYPE("example_document"."extra", '$.x') = 'text'
      AND JSON_EXTRACT("example_document"."extra", '$.x') = %s
    )
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('1',)
