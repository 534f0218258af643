-- Blog.objects.annotate(v=truth_of(Q(name__contains=NullIf('tagline', 'tagline')))).order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  CASE
    WHEN "EXAMPLE_BLOG"."NAME" LIKE TO_NCHAR(
      '%%' || REPLACE(
        REPLACE(
          REPLACE(
            (
              CASE
                WHEN DBMS_LOB.COMPARE("EXAMPLE_BLOG"."TAGLINE", "EXAMPLE_BLOG"."TAGLINE") = 0
                THEN NULL
                ELSE "EXAMPLE_BLOG"."TAGLINE"
              END
            ),
            '\',
            '\\'
          ),
          '%%',
          '\%%'
        ),
        '_',
        '\_'
      ) || '%%'
    ) ESCAPE '\'
    THEN 1
    WHEN NOT (
      "EXAMPLE_BLOG"."NAME" LIKE TO_NCHAR(
        '%%' || REPLACE(
          REPLACE(
            REPLACE(
              (
                CASE
                  WHEN DBMS_LOB.COMPARE("EXAMPLE_BLOG"."TAGLINE", "EXAMPLE_BLOG"."TAGLINE") = 0
                  THEN NULL
                  ELSE "EXAMPLE_BLOG"."TAGLINE"
                END
              ),
              '\',
              '\\'
            ),
            '%%',
            '\%%'
          ),
          '_',
          '\_'
        ) || '%%'
      ) ESCAPE '\'
    )
    THEN 0
  END AS "V"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
