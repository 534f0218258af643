-- Event.objects.order_by('pk')
--     .filter(ends_at__gte=F('starts_at'))
--     .annotate(v=Cast(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=F('ends_at') - F('starts_at'))), TextField()))

SELECT
  "EXAMPLE_EVENT"."ID",
  "EXAMPLE_EVENT"."TITLE",
  "EXAMPLE_EVENT"."STARTS_AT",
  "EXAMPLE_EVENT"."ENDS_AT",
  "EXAMPLE_EVENT"."DAY",
  "EXAMPLE_EVENT"."DEADLINE",
  "EXAMPLE_EVENT"."OPENS",
  "EXAMPLE_EVENT"."CLOSES",
  "EXAMPLE_EVENT"."LENGTH",
  "EXAMPLE_EVENT"."PAUSE",
  CASE
    WHEN NOT (
      SELECT
        (
          "U0"."ENDS_AT" - "U0"."STARTS_AT"
        ) AS "X"
      FROM "EXAMPLE_EVENT" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_EVENT"."ID"
        )
    ) IS NULL
    THEN CASE
      WHEN EXTRACT(DAY FROM (
        SELECT
          (
            "U0"."ENDS_AT" - "U0"."STARTS_AT"
          ) AS "X"
        FROM "EXAMPLE_EVENT" "U0"
        WHERE
          "U0"."ID" = (
            "EXAMPLE_EVENT"."ID"
          )
      )) <> 0
      THEN CAST(EXTRACT(DAY FROM (
        SELECT
          (
            "U0"."ENDS_AT" - "U0"."STARTS_AT"
          ) AS "X"
        FROM "EXAMPLE_EVENT" "U0"
        WHERE
          "U0"."ID" = (
            "EXAMPLE_EVENT"."ID"
          )
      )) AS NVARCHAR2(2000)) || CASE
        WHEN EXTRACT(DAY FROM (
          SELECT
            (
              "U0"."ENDS_AT" - "U0"."STARTS_AT"
            ) AS "X"
          FROM "EXAMPLE_EVENT" "U0"
          WHERE
            "U0"."ID" = (
              "EXAMPLE_EVENT"."ID"
            )
        )) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              EXTRACT(HOUR FROM (
                SELECT
                  (
                    "U0"."ENDS_AT" - "U0"."STARTS_AT"
                  ) AS "X"
                FROM "EXAMPLE_EVENT" "U0"
                WHERE
                  "U0"."ID" = (
                    "EXAMPLE_EVENT"."ID"
                  )
              )) * 3600 + EXTRACT(MINUTE FROM (
                SELECT
                  (
                    "U0"."ENDS_AT" - "U0"."STARTS_AT"
                  ) AS "X"
                FROM "EXAMPLE_EVENT" "U0"
                WHERE
                  "U0"."ID" = (
                    "EXAMPLE_EVENT"."ID"
                  )
              )) * 60 + EXTRACT(SECOND FROM (
                SELECT
                  (
                    "U0"."ENDS_AT" - "U0"."STARTS_AT"
                  ) AS "X"
                FROM "EXAMPLE_EVENT" "U0"
                WHERE
                  "U0"."ID" = (
                    "EXAMPLE_EVENT"."ID"
                  )
              ))
            ) * 1000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                EXTRACT(HOUR FROM (
                  SELECT
                    (
                      "U0"."ENDS_AT" - "U0"."STARTS_AT"
                    ) AS "X"
                  FROM "EXAMPLE_EVENT" "U0"
                  WHERE
                    "U0"."ID" = (
                      "EXAMPLE_EVENT"."ID"
                    )
                )) * 3600 + EXTRACT(MINUTE FROM (
                  SELECT
                    (
                      "U0"."ENDS_AT" - "U0"."STARTS_AT"
                    ) AS "X"
                  FROM "EXAMPLE_EVENT" "U0"
                  WHERE
                    "U0"."ID" = (
                      "EXAMPLE_EVENT"."ID"
                    )
                )) * 60 + EXTRACT(SECOND FROM (
                  SELECT
                    (
                      "U0"."ENDS_AT" - "U0"."STARTS_AT"
                    ) AS "X"
                  FROM "EXAMPLE_EVENT" "U0"
                  WHERE
                    "U0"."ID" = (
                      "EXAMPLE_EVENT"."ID"
                    )
                ))
              ) * 1000000
            ) < 0
            THEN ' -'
            WHEN EXTRACT(DAY FROM (
              SELECT
                (
                  "U0"."ENDS_AT" - "U0"."STARTS_AT"
                ) AS "X"
              FROM "EXAMPLE_EVENT" "U0"
              WHERE
                "U0"."ID" = (
                  "EXAMPLE_EVENT"."ID"
                )
            )) < 0
            THEN ' +'
            ELSE ' '
          END || (
            TO_CHAR(
              TRUNC(
                ABS(
                  (
                    (
                      EXTRACT(HOUR FROM (
                        SELECT
                          (
                            "U0"."ENDS_AT" - "U0"."STARTS_AT"
                          ) AS "X"
                        FROM "EXAMPLE_EVENT" "U0"
                        WHERE
                          "U0"."ID" = (
                            "EXAMPLE_EVENT"."ID"
                          )
                      )) * 3600 + EXTRACT(MINUTE FROM (
                        SELECT
                          (
                            "U0"."ENDS_AT" - "U0"."STARTS_AT"
                          ) AS "X"
                        FROM "EXAMPLE_EVENT" "U0"
                        WHERE
                          "U0"."ID" = (
                            "EXAMPLE_EVENT"."ID"
                          )
                      )) * 60 + EXTRACT(SECOND FROM (
                        SELECT
                          (
                            "U0"."ENDS_AT" - "U0"."STARTS_AT"
                          ) AS "X"
                        FROM "EXAMPLE_EVENT" "U0"
                        WHERE
                          "U0"."ID" = (
                            "EXAMPLE_EVENT"."ID"
                          )
                      ))
                    ) * 1000000
                  )
                ) / 3600000000
              ),
              'FM999999999900'
            ) || ':' || TO_CHAR(
              TRUNC(
                MOD(
                  ABS(
                    (
                      (
                        EXTRACT(HOUR FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        )) * 3600 + EXTRACT(MINUTE FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        )) * 60 + EXTRACT(SECOND FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        ))
                      ) * 1000000
                    )
                  ) / 60000000,
                  60
                )
              ),
              'FM00'
            ) || ':' || TO_CHAR(
              TRUNC(
                MOD(
                  ABS(
                    (
                      (
                        EXTRACT(HOUR FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        )) * 3600 + EXTRACT(MINUTE FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        )) * 60 + EXTRACT(SECOND FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        ))
                      ) * 1000000
                    )
                  ) / 1000000,
                  60
                )
              ),
              'FM00'
            ) || RTRIM(
              '.' || TO_CHAR(
                MOD(
                  ABS(
                    (
                      (
                        EXTRACT(HOUR FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        )) * 3600 + EXTRACT(MINUTE FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        )) * 60 + EXTRACT(SECOND FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        ))
                      ) * 1000000
                    )
                  ),
                  1000000
                ),
                'FM000000'
              ),
              '.0'
            )
          )
        END
      )
      ELSE TO_NCHAR(
        (
          (
            CASE
              WHEN (
                (
                  EXTRACT(HOUR FROM (
                    SELECT
                      (
                        "U0"."ENDS_AT" - "U0"."STARTS_AT"
                      ) AS "X"
                    FROM "EXAMPLE_EVENT" "U0"
                    WHERE
                      "U0"."ID" = (
                        "EXAMPLE_EVENT"."ID"
                      )
                  )) * 3600 + EXTRACT(MINUTE FROM (
                    SELECT
                      (
                        "U0"."ENDS_AT" - "U0"."STARTS_AT"
                      ) AS "X"
                    FROM "EXAMPLE_EVENT" "U0"
                    WHERE
                      "U0"."ID" = (
                        "EXAMPLE_EVENT"."ID"
                      )
                  )) * 60 + EXTRACT(SECOND FROM (
                    SELECT
                      (
                        "U0"."ENDS_AT" - "U0"."STARTS_AT"
                      ) AS "X"
                    FROM "EXAMPLE_EVENT" "U0"
                    WHERE
                      "U0"."ID" = (
                        "EXAMPLE_EVENT"."ID"
                      )
                  ))
                ) * 1000000
              ) < 0
              THEN '-'
              ELSE ''
            END
          ) || (
            TO_CHAR(
              TRUNC(
                ABS(
                  (
                    (
                      EXTRACT(HOUR FROM (
                        SELECT
                          (
                            "U0"."ENDS_AT" - "U0"."STARTS_AT"
                          ) AS "X"
                        FROM "EXAMPLE_EVENT" "U0"
                        WHERE
                          "U0"."ID" = (
                            "EXAMPLE_EVENT"."ID"
                          )
                      )) * 3600 + EXTRACT(MINUTE FROM (
                        SELECT
                          (
                            "U0"."ENDS_AT" - "U0"."STARTS_AT"
                          ) AS "X"
                        FROM "EXAMPLE_EVENT" "U0"
                        WHERE
                          "U0"."ID" = (
                            "EXAMPLE_EVENT"."ID"
                          )
                      )) * 60 + EXTRACT(SECOND FROM (
                        SELECT
                          (
                            "U0"."ENDS_AT" - "U0"."STARTS_AT"
                          ) AS "X"
                        FROM "EXAMPLE_EVENT" "U0"
                        WHERE
                          "U0"."ID" = (
                            "EXAMPLE_EVENT"."ID"
                          )
                      ))
                    ) * 1000000
                  )
                ) / 3600000000
              ),
              'FM999999999900'
            ) || ':' || TO_CHAR(
              TRUNC(
                MOD(
                  ABS(
                    (
                      (
                        EXTRACT(HOUR FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        )) * 3600 + EXTRACT(MINUTE FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        )) * 60 + EXTRACT(SECOND FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        ))
                      ) * 1000000
                    )
                  ) / 60000000,
                  60
                )
              ),
              'FM00'
            ) || ':' || TO_CHAR(
              TRUNC(
                MOD(
                  ABS(
                    (
                      (
                        EXTRACT(HOUR FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        )) * 3600 + EXTRACT(MINUTE FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        )) * 60 + EXTRACT(SECOND FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        ))
                      ) * 1000000
                    )
                  ) / 1000000,
                  60
                )
              ),
              'FM00'
            ) || RTRIM(
              '.' || TO_CHAR(
                MOD(
                  ABS(
                    (
                      (
                        EXTRACT(HOUR FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        )) * 3600 + EXTRACT(MINUTE FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        )) * 60 + EXTRACT(SECOND FROM (
                          SELECT
                            (
                              "U0"."ENDS_AT" - "U0"."STARTS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                        ))
                      ) * 1000000
                    )
                  ),
                  1000000
                ),
                'FM000000'
              ),
              '.0'
            )
          )
        )
      )
    END
  END AS "V"
FROM "EXAMPLE_EVENT"
WHERE
  "EXAMPLE_EVENT"."ENDS_AT" >= (
    "EXAMPLE_EVENT"."STARTS_AT"
  )
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
