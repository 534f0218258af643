-- SELECT "id", "data" -> 'tags' ->> 0 AS "x" FROM "example_document"

SELECT
  `id`,
  CASE
    WHEN JSON_TYPE(
      CASE
        WHEN JSON_TYPE(JSON_EXTRACT(`data`, '$."tags"')) IN ('ARRAY')
        THEN JSON_EXTRACT(`data`, '$."tags"[0]')
      END
    ) <> 'NULL'
    THEN JSON_UNQUOTE(
      CASE
        WHEN JSON_TYPE(JSON_EXTRACT(`data`, '$."tags"')) IN ('ARRAY')
        THEN JSON_EXTRACT(`data`, '$."tags"[0]')
      END
    )
  END AS `x`
FROM `example_document`;
-- parameters: ()
