-- Document.objects.exclude(title__startswith='long')
--     .values(same=Q(data__f=F('extra__same')))
--     .annotate(n=Count('pk'))
--     .order_by('n')
--     .values_list('same', 'n')

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
        CASE JSON_TYPE("example_document"."data", '$.f')
          WHEN 'true'
          THEN 'true'
          WHEN 'false'
          THEN 'false'
          WHEN 'null'
          THEN 'null'
          WHEN 'text'
          THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.f'))
          ELSE JSON_EXTRACT("example_document"."data", '$.f')
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
          CASE JSON_TYPE("example_document"."extra", '$.same')
            WHEN 'true'
            THEN 'true'
            WHEN 'false'
            THEN 'false'
            WHEN 'null'
            THEN 'null'
            WHEN 'text'
            THEN JSON_QUOTE(JSON_EXTRACT("example_document"."extra", '$.same'))
            ELSE JSON_EXTRACT("example_document"."extra", '$.same')
          END
        )
      )
      ORDER BY
        fullkey
    )
  ) AS "same",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
WHERE
  NOT (
    "example_document"."title" LIKE %s ESCAPE '\'
  )
GROUP BY
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
        CASE JSON_TYPE("example_document"."data", '$.f')
          WHEN 'true'
          THEN 'true'
          WHEN 'false'
          THEN 'false'
          WHEN 'null'
          THEN 'null'
          WHEN 'text'
          THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.f'))
          ELSE JSON_EXTRACT("example_document"."data", '$.f')
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
          CASE JSON_TYPE("example_document"."extra", '$.same')
            WHEN 'true'
            THEN 'true'
            WHEN 'false'
            THEN 'false'
            WHEN 'null'
            THEN 'null'
            WHEN 'text'
            THEN JSON_QUOTE(JSON_EXTRACT("example_document"."extra", '$.same'))
            ELSE JSON_EXTRACT("example_document"."extra", '$.same')
          END
        )
      )
      ORDER BY
        fullkey
    )
  )
ORDER BY
  2 ASC;
-- parameters: ('long%',)
