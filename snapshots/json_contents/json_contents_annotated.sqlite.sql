-- Document.objects.exclude(title__startswith='long')
--     .order_by('pk')
--     .annotate(same=Q(data__f=F('extra__same')))
--     .values_list('pk', 'same')

SELECT
  "example_document"."id" AS "pk",
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
  ) AS "same"
FROM "example_document"
WHERE
  NOT (
    "example_document"."title" LIKE %s ESCAPE '\'
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
