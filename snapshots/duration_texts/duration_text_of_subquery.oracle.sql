-- Event.objects.order_by('pk')
--     .values_list(text(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=BACK)[:1])))

SELECT
  CASE
    WHEN NOT (
      SELECT
        (
          "U0"."STARTS_AT" - "U0"."ENDS_AT"
        ) AS "X"
      FROM "EXAMPLE_EVENT" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_EVENT"."ID"
        )
      FETCH FIRST 1 ROWS ONLY
    ) IS NULL
    THEN CASE
      WHEN EXTRACT(DAY FROM (
        SELECT
          (
            "U0"."STARTS_AT" - "U0"."ENDS_AT"
          ) AS "X"
        FROM "EXAMPLE_EVENT" "U0"
        WHERE
          "U0"."ID" = (
            "EXAMPLE_EVENT"."ID"
          )
        FETCH FIRST 1 ROWS ONLY
      )) <> 0
      THEN CAST(EXTRACT(DAY FROM (
        SELECT
          (
            "U0"."STARTS_AT" - "U0"."ENDS_AT"
          ) AS "X"
        FROM "EXAMPLE_EVENT" "U0"
        WHERE
          "U0"."ID" = (
            "EXAMPLE_EVENT"."ID"
          )
        FETCH FIRST 1 ROWS ONLY
      )) AS NVARCHAR2(2000)) || CASE
        WHEN EXTRACT(DAY FROM (
          SELECT
            (
              "U0"."STARTS_AT" - "U0"."ENDS_AT"
            ) AS "X"
          FROM "EXAMPLE_EVENT" "U0"
          WHERE
            "U0"."ID" = (
              "EXAMPLE_EVENT"."ID"
            )
          FETCH FIRST 1 ROWS ONLY
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
                    "U0"."STARTS_AT" - "U0"."ENDS_AT"
                  ) AS "X"
                FROM "EXAMPLE_EVENT" "U0"
                WHERE
                  "U0"."ID" = (
                    "EXAMPLE_EVENT"."ID"
                  )
                FETCH FIRST 1 ROWS ONLY
              )) * 3600 + EXTRACT(MINUTE FROM (
                SELECT
                  (
                    "U0"."STARTS_AT" - "U0"."ENDS_AT"
                  ) AS "X"
                FROM "EXAMPLE_EVENT" "U0"
                WHERE
                  "U0"."ID" = (
                    "EXAMPLE_EVENT"."ID"
                  )
                FETCH FIRST 1 ROWS ONLY
              )) * 60 + EXTRACT(SECOND FROM (
                SELECT
                  (
                    "U0"."STARTS_AT" - "U0"."ENDS_AT"
                  ) AS "X"
                FROM "EXAMPLE_EVENT" "U0"
                WHERE
                  "U0"."ID" = (
                    "EXAMPLE_EVENT"."ID"
                  )
                FETCH FIRST 1 ROWS ONLY
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
                      "U0"."STARTS_AT" - "U0"."ENDS_AT"
                    ) AS "X"
                  FROM "EXAMPLE_EVENT" "U0"
                  WHERE
                    "U0"."ID" = (
                      "EXAMPLE_EVENT"."ID"
                    )
                  FETCH FIRST 1 ROWS ONLY
                )) * 3600 + EXTRACT(MINUTE FROM (
                  SELECT
                    (
                      "U0"."STARTS_AT" - "U0"."ENDS_AT"
                    ) AS "X"
                  FROM "EXAMPLE_EVENT" "U0"
                  WHERE
                    "U0"."ID" = (
                      "EXAMPLE_EVENT"."ID"
                    )
                  FETCH FIRST 1 ROWS ONLY
                )) * 60 + EXTRACT(SECOND FROM (
                  SELECT
                    (
                      "U0"."STARTS_AT" - "U0"."ENDS_AT"
                    ) AS "X"
                  FROM "EXAMPLE_EVENT" "U0"
                  WHERE
                    "U0"."ID" = (
                      "EXAMPLE_EVENT"."ID"
                    )
                  FETCH FIRST 1 ROWS ONLY
                ))
              ) * 1000000
            ) < 0
            THEN ' -'
            WHEN EXTRACT(DAY FROM (
              SELECT
                (
                  "U0"."STARTS_AT" - "U0"."ENDS_AT"
                ) AS "X"
              FROM "EXAMPLE_EVENT" "U0"
              WHERE
                "U0"."ID" = (
                  "EXAMPLE_EVENT"."ID"
                )
              FETCH FIRST 1 ROWS ONLY
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
                            "U0"."STARTS_AT" - "U0"."ENDS_AT"
                          ) AS "X"
                        FROM "EXAMPLE_EVENT" "U0"
                        WHERE
                          "U0"."ID" = (
                            "EXAMPLE_EVENT"."ID"
                          )
                        FETCH FIRST 1 ROWS ONLY
                      )) * 3600 + EXTRACT(MINUTE FROM (
                        SELECT
                          (
                            "U0"."STARTS_AT" - "U0"."ENDS_AT"
                          ) AS "X"
                        FROM "EXAMPLE_EVENT" "U0"
                        WHERE
                          "U0"."ID" = (
                            "EXAMPLE_EVENT"."ID"
                          )
                        FETCH FIRST 1 ROWS ONLY
                      )) * 60 + EXTRACT(SECOND FROM (
                        SELECT
                          (
                            "U0"."STARTS_AT" - "U0"."ENDS_AT"
                          ) AS "X"
                        FROM "EXAMPLE_EVENT" "U0"
                        WHERE
                          "U0"."ID" = (
                            "EXAMPLE_EVENT"."ID"
                          )
                        FETCH FIRST 1 ROWS ONLY
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
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
                        )) * 3600 + EXTRACT(MINUTE FROM (
                          SELECT
                            (
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
                        )) * 60 + EXTRACT(SECOND FROM (
                          SELECT
                            (
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
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
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
                        )) * 3600 + EXTRACT(MINUTE FROM (
                          SELECT
                            (
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
                        )) * 60 + EXTRACT(SECOND FROM (
                          SELECT
                            (
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
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
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
                        )) * 3600 + EXTRACT(MINUTE FROM (
                          SELECT
                            (
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
                        )) * 60 + EXTRACT(SECOND FROM (
                          SELECT
                            (
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
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
                        "U0"."STARTS_AT" - "U0"."ENDS_AT"
                      ) AS "X"
                    FROM "EXAMPLE_EVENT" "U0"
                    WHERE
                      "U0"."ID" = (
                        "EXAMPLE_EVENT"."ID"
                      )
                    FETCH FIRST 1 ROWS ONLY
                  )) * 3600 + EXTRACT(MINUTE FROM (
                    SELECT
                      (
                        "U0"."STARTS_AT" - "U0"."ENDS_AT"
                      ) AS "X"
                    FROM "EXAMPLE_EVENT" "U0"
                    WHERE
                      "U0"."ID" = (
                        "EXAMPLE_EVENT"."ID"
                      )
                    FETCH FIRST 1 ROWS ONLY
                  )) * 60 + EXTRACT(SECOND FROM (
                    SELECT
                      (
                        "U0"."STARTS_AT" - "U0"."ENDS_AT"
                      ) AS "X"
                    FROM "EXAMPLE_EVENT" "U0"
                    WHERE
                      "U0"."ID" = (
                        "EXAMPLE_EVENT"."ID"
                      )
                    FETCH FIRST 1 ROWS ONLY
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
                            "U0"."STARTS_AT" - "U0"."ENDS_AT"
                          ) AS "X"
                        FROM "EXAMPLE_EVENT" "U0"
                        WHERE
                          "U0"."ID" = (
                            "EXAMPLE_EVENT"."ID"
                          )
                        FETCH FIRST 1 ROWS ONLY
                      )) * 3600 + EXTRACT(MINUTE FROM (
                        SELECT
                          (
                            "U0"."STARTS_AT" - "U0"."ENDS_AT"
                          ) AS "X"
                        FROM "EXAMPLE_EVENT" "U0"
                        WHERE
                          "U0"."ID" = (
                            "EXAMPLE_EVENT"."ID"
                          )
                        FETCH FIRST 1 ROWS ONLY
                      )) * 60 + EXTRACT(SECOND FROM (
                        SELECT
                          (
                            "U0"."STARTS_AT" - "U0"."ENDS_AT"
                          ) AS "X"
                        FROM "EXAMPLE_EVENT" "U0"
                        WHERE
                          "U0"."ID" = (
                            "EXAMPLE_EVENT"."ID"
                          )
                        FETCH FIRST 1 ROWS ONLY
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
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
                        )) * 3600 + EXTRACT(MINUTE FROM (
                          SELECT
                            (
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
                        )) * 60 + EXTRACT(SECOND FROM (
                          SELECT
                            (
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
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
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
                        )) * 3600 + EXTRACT(MINUTE FROM (
                          SELECT
                            (
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
                        )) * 60 + EXTRACT(SECOND FROM (
                          SELECT
                            (
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
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
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
                        )) * 3600 + EXTRACT(MINUTE FROM (
                          SELECT
                            (
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
                        )) * 60 + EXTRACT(SECOND FROM (
                          SELECT
                            (
                              "U0"."STARTS_AT" - "U0"."ENDS_AT"
                            ) AS "X"
                          FROM "EXAMPLE_EVENT" "U0"
                          WHERE
                            "U0"."ID" = (
                              "EXAMPLE_EVENT"."ID"
                            )
                          FETCH FIRST 1 ROWS ONLY
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
  END AS "CAST1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
