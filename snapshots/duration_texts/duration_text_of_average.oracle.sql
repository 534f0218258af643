-- Event.objects.values('day').annotate(v=text(Avg('pause'))).order_by('day').filter(v__isnull=False)

SELECT
  "EXAMPLE_EVENT"."DAY" AS "DAY",
  CASE
    WHEN NOT NUMTODSINTERVAL(
      ROUND(
        AVG(
          EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
        ),
        6
      ),
      'SECOND'
    ) IS NULL
    THEN CASE
      WHEN (
        TRUNC(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NUMTODSINTERVAL(
            ROUND(
              AVG(
                EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
              ),
              6
            ),
            'SECOND'
          )
        ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) <> 0
      THEN CAST((
        TRUNC(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NUMTODSINTERVAL(
            ROUND(
              AVG(
                EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
              ),
              6
            ),
            'SECOND'
          )
        ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          TRUNC(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NUMTODSINTERVAL(
              ROUND(
                AVG(
                  EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
                ),
                6
              ),
              'SECOND'
            )
          ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN TO_CHAR(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NUMTODSINTERVAL(
              ROUND(
                AVG(
                  EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
                ),
                6
              ),
              'SECOND'
            ),
            'HH24:MI:SS.FF6'
          ) = '00:00:00.000000'
          THEN ''
          ELSE CASE
            WHEN (
              TRUNC(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NUMTODSINTERVAL(
                  ROUND(
                    AVG(
                      EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
                    ),
                    6
                  ),
                  'SECOND'
                )
              ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
            ) < 0
            THEN ' +'
            ELSE ' '
          END || RTRIM(
            RTRIM(
              TO_CHAR(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NUMTODSINTERVAL(
                  ROUND(
                    AVG(
                      EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
                    ),
                    6
                  ),
                  'SECOND'
                ),
                'HH24:MI:SS.FF6'
              ),
              '0'
            ),
            '.'
          )
        END
      )
      ELSE TO_NCHAR(
        RTRIM(
          RTRIM(
            TO_CHAR(
              TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NUMTODSINTERVAL(
                ROUND(
                  AVG(
                    EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
                  ),
                  6
                ),
                'SECOND'
              ),
              'HH24:MI:SS.FF6'
            ),
            '0'
          ),
          '.'
        )
      )
    END
  END AS "V"
FROM "EXAMPLE_EVENT"
GROUP BY
  "EXAMPLE_EVENT"."DAY"
HAVING
  CASE
    WHEN NOT NUMTODSINTERVAL(
      ROUND(
        AVG(
          EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
        ),
        6
      ),
      'SECOND'
    ) IS NULL
    THEN CASE
      WHEN (
        TRUNC(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NUMTODSINTERVAL(
            ROUND(
              AVG(
                EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
              ),
              6
            ),
            'SECOND'
          )
        ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) <> 0
      THEN CAST((
        TRUNC(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NUMTODSINTERVAL(
            ROUND(
              AVG(
                EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
              ),
              6
            ),
            'SECOND'
          )
        ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          TRUNC(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NUMTODSINTERVAL(
              ROUND(
                AVG(
                  EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
                ),
                6
              ),
              'SECOND'
            )
          ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN TO_CHAR(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NUMTODSINTERVAL(
              ROUND(
                AVG(
                  EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
                ),
                6
              ),
              'SECOND'
            ),
            'HH24:MI:SS.FF6'
          ) = '00:00:00.000000'
          THEN ''
          ELSE CASE
            WHEN (
              TRUNC(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NUMTODSINTERVAL(
                  ROUND(
                    AVG(
                      EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
                    ),
                    6
                  ),
                  'SECOND'
                )
              ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
            ) < 0
            THEN ' +'
            ELSE ' '
          END || RTRIM(
            RTRIM(
              TO_CHAR(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NUMTODSINTERVAL(
                  ROUND(
                    AVG(
                      EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
                    ),
                    6
                  ),
                  'SECOND'
                ),
                'HH24:MI:SS.FF6'
              ),
              '0'
            ),
            '.'
          )
        END
      )
      ELSE TO_NCHAR(
        RTRIM(
          RTRIM(
            TO_CHAR(
              TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NUMTODSINTERVAL(
                ROUND(
                  AVG(
                    EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE")
                  ),
                  6
                ),
                'SECOND'
              ),
              'HH24:MI:SS.FF6'
            ),
            '0'
          ),
          '.'
        )
      )
    END
  END IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
