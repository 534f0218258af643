SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    SELECT
      LISTAGG(
        
          fullkey || CHR(9) || CASE
            WHEN type = 'DOUBLE' AND CAST(atom AS TEXT) LIKE '%%.0'
            THEN LEFT(CAST(atom AS TEXT), LENGTH(CAST(atom AS TEXT)) - 2)
            WHEN atom IS NULL
            THEN type
            ELSE CAST(atom AS TEXT)
          END,
          CHR(10)
        
        ORDER BY
          fullkey
      )
    FROM JSON_TREE("example_document"."data")
  ) = (
    SELECT
      LISTAGG(
        
          fullkey || CHR(9) || CASE
            WHEN type = 'DOUBLE' AND CAST(atom AS TEXT) LIKE '%%.0'
            THEN LEFT(CAST(atom AS TEXT), LENGTH(CAST(atom AS TEXT)) - 2)
            WHEN atom IS NULL
            THEN type
            ELSE CAST(atom AS TEXT)
          END,
          CHR(10)
        
        ORDER BY
          fullkey
      )
    FROM JSON_TREE(%s)
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('{"list": [1, 2, 3], "a": {"b": {"c": [1, 2, {"d": "deep"}]}}}',)
