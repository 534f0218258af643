-- SELECT "data" ->> 'name' AS "n", "data" #>> '{a,0}' AS "a" FROM "example_document"

SELECT
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`data`, '$."name"')) <> 'NULL'
    THEN JSON_UNQUOTE(JSON_EXTRACT(`data`, '$."name"'))
  END AS `n`,
  CASE
    WHEN JSON_TYPE(
      CASE
        WHEN JSON_TYPE(JSON_EXTRACT(`data`, '$."a"')) IN ('ARRAY')
        THEN JSON_EXTRACT(`data`, '$."a"[0]')
      END
    ) <> 'NULL'
    THEN JSON_UNQUOTE(
      CASE
        WHEN JSON_TYPE(JSON_EXTRACT(`data`, '$."a"')) IN ('ARRAY')
        THEN JSON_EXTRACT(`data`, '$."a"[0]')
      END
    )
  END AS `a`
FROM `example_document`;
-- parameters: ()
