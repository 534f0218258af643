-- PKS.filter(~Exists(OTHERS.filter(extra__x=OuterRef('extra__x'))))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND NOT EXISTS(
      SELECT
        1 AS "a"
      FROM "example_document" AS "U0"
      WHERE
        (
          NOT (
            "U0"."title" LIKE %s ESCAPE '\'
          )
          AND NOT (
            "U0"."id" = (
              "example_document"."id"
            )
          )
          AND (
            SELECT
              GROUP_CONCAT(
                
                  fullkey || CHAR(9) || CASE type
                    WHEN 'text'
                    THEN JSON_QUOTE(atom)
                    WHEN 'integer'
                    THEN CASE TYPEOF(atom) WHEN 'real' THEN PRINTF('%%!.17g', atom) ELSE atom END
                    WHEN 'real'
                    THEN CASE
                      WHEN atom = CAST(atom AS INTEGER)
                      THEN CAST(atom AS INTEGER)
                      ELSE PRINTF('%%!.17g', atom)
                    END
                    ELSE type
                  END,
                  CHAR(10)
                
              )
            FROM (
              SELECT
                fullkey,
                type,
                atom
              FROM JSON_TREE(
                CASE JSON_TYPE("U0"."extra", '$.x')
                  WHEN 'true'
                  THEN 'true'
                  WHEN 'false'
                  THEN 'false'
                  WHEN 'null'
                  THEN 'null'
                  WHEN 'text'
                  THEN JSON_QUOTE(JSON_EXTRACT("U0"."extra", '$.x'))
                  ELSE JSON_EXTRACT("U0"."extra", '$.x')
                END
              )
              ORDER BY
                fullkey
            )
          ) = (
            SELECT
              GROUP_CONCAT(
                
                  fullkey || CHAR(9) || CASE type
                    WHEN 'text'
                    THEN JSON_QUOTE(atom)
                    WHEN 'integer'
                    THEN CASE TYPEOF(atom) WHEN 'real' THEN PRINTF('%%!.17g', atom) ELSE atom END
                    WHEN 'real'
                    THEN CASE
                      WHEN atom = CAST(atom AS INTEGER)
                      THEN CAST(atom AS INTEGER)
                      ELSE PRINTF('%%!.17g', atom)
                    END
                    ELSE type
                  END,
                  CHAR(10)
                
              )
            FROM (
              SELECT
                fullkey,
                type,
                atom
              FROM JSON_TREE(
                (
                  CASE JSON_TYPE("example_document"."extra", '$.x')
                    WHEN 'true'
                    THEN 'true'
                    WHEN 'false'
                    THEN 'false'
                    WHEN 'null'
                    THEN 'null'
                    WHEN 'text'
                    THEN JSON_QUOTE(JSON_EXTRACT("example_document"."extra", '$.x'))
                    ELSE JSON_EXTRACT("example_document"."extra", '$.x')
                  END
                )
              )
              ORDER BY
                fullkey
            )
          )
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
