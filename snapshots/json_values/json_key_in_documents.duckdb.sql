SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
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
      FROM JSON_TREE(JSON_EXTRACT("example_document"."data", '$.tags'))
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
    OR (
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
      FROM JSON_TREE(JSON_EXTRACT("example_document"."data", '$.tags'))
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
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('["red"]', '["red", "green"]')
