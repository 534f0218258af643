-- PKS.filter(data__in=Document.objects.exclude(title__startswith='long').exclude(title='same').values('data'))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
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
        FROM JSON_TREE("example_document"."data")
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
            FROM JSON_TREE("U0"."data")
            ORDER BY
              fullkey
          )
        ) AS "data"
      FROM "example_document" AS "U0"
      WHERE
        (
          NOT (
            "U0"."title" LIKE %s ESCAPE '\'
          ) AND NOT (
            "U0"."title" = %s
          )
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%', 'same')
