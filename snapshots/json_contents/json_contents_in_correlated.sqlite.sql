-- PKS.filter(Exists(Document.objects.exclude(title__startswith='long').filter(pk=OuterRef('pk'), extra__x__in=Document.objects.exclude(title__startswith='long').filter(pk__lt=OuterRef('pk')).values('data__f'))))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND EXISTS(
      SELECT
        1 AS "a"
      FROM "example_document" AS "V0"
      WHERE
        (
          NOT (
            "V0"."title" LIKE %s ESCAPE '\'
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
                CASE JSON_TYPE("V0"."extra", '$.x')
                  WHEN 'true'
                  THEN 'true'
                  WHEN 'false'
                  THEN 'false'
                  WHEN 'null'
                  THEN 'null'
                  WHEN 'text'
                  THEN JSON_QUOTE(JSON_EXTRACT("V0"."extra", '$.x'))
                  ELSE JSON_EXTRACT("V0"."extra", '$.x')
                END
              )
              ORDER BY
                fullkey
            )
          ) IN (
            SELECT
              (
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
                    CASE JSON_TYPE("U0"."data", '$.f')
                      WHEN 'true'
                      THEN 'true'
                      WHEN 'false'
                      THEN 'false'
                      WHEN 'null'
                      THEN 'null'
                      WHEN 'text'
                      THEN JSON_QUOTE(JSON_EXTRACT("U0"."data", '$.f'))
                      ELSE JSON_EXTRACT("U0"."data", '$.f')
                    END
                  )
                  ORDER BY
                    fullkey
                )
              ) AS "data__f"
            FROM "example_document" AS "U0"
            WHERE
              (
                NOT (
                  "U0"."title" LIKE %s ESCAPE '\'
                ) AND "U0"."id" < (
                  "V0"."id"
                )
              )
          )
          AND "V0"."id" = (
            "example_document"."id"
          )
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%', 'long%')
