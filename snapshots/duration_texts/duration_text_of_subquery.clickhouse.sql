-- Event.objects.order_by('pk')
--     .values_list(text(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=BACK)[:1])))

SELECT
  CASE
    WHEN NOT (
      (
        SELECT
          tupleElement(
            argMin(
              tuple(
                (
                  toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                )
              ),
              tuple(1)
            ),
            1
          ) AS "x"
        FROM "example_event" AS "u0"
        WHERE
          "u0"."id" = (
            "example_event_outer"."id"
          )
      ) IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          (
            SELECT
              tupleElement(
                argMin(
                  tuple(
                    (
                      toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                    )
                  ),
                  tuple(1)
                ),
                1
              ) AS "x"
            FROM "example_event" AS "u0"
            WHERE
              "u0"."id" = (
                "example_event_outer"."id"
              )
          ),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          (
            SELECT
              tupleElement(
                argMin(
                  tuple(
                    (
                      toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                    )
                  ),
                  tuple(1)
                ),
                1
              ) AS "x"
            FROM "example_event" AS "u0"
            WHERE
              "u0"."id" = (
                "example_event_outer"."id"
              )
          ),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            (
              SELECT
                tupleElement(
                  argMin(
                    tuple(
                      (
                        toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                      )
                    ),
                    tuple(1)
                  ),
                  1
                ) AS "x"
              FROM "example_event" AS "u0"
              WHERE
                "u0"."id" = (
                  "example_event_outer"."id"
                )
            ),
            86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              SELECT
                tupleElement(
                  argMin(
                    tuple(
                      (
                        toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                      )
                    ),
                    tuple(1)
                  ),
                  1
                ) AS "x"
              FROM "example_event" AS "u0"
              WHERE
                "u0"."id" = (
                  "example_event_outer"."id"
                )
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                SELECT
                  tupleElement(
                    argMin(
                      tuple(
                        (
                          toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                        )
                      ),
                      tuple(1)
                    ),
                    1
                  ) AS "x"
                FROM "example_event" AS "u0"
                WHERE
                  "u0"."id" = (
                    "example_event_outer"."id"
                  )
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              intDiv(
                (
                  SELECT
                    tupleElement(
                      argMin(
                        tuple(
                          (
                            toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                          )
                        ),
                        tuple(1)
                      ),
                      1
                    ) AS "x"
                  FROM "example_event" AS "u0"
                  WHERE
                    "u0"."id" = (
                      "example_event_outer"."id"
                    )
                ),
                86400000000
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              intDiv(
                ABS(
                  (
                    (
                      SELECT
                        tupleElement(
                          argMin(
                            tuple(
                              (
                                toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                              )
                            ),
                            tuple(1)
                          ),
                          1
                        ) AS "x"
                      FROM "example_event" AS "u0"
                      WHERE
                        "u0"."id" = (
                          "example_event_outer"."id"
                        )
                    ) %% 86400000000
                  )
                ),
                3600000000
              ),
              (
                intDiv(
                  ABS(
                    (
                      (
                        SELECT
                          tupleElement(
                            argMin(
                              tuple(
                                (
                                  toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                                )
                              ),
                              tuple(1)
                            ),
                            1
                          ) AS "x"
                        FROM "example_event" AS "u0"
                        WHERE
                          "u0"."id" = (
                            "example_event_outer"."id"
                          )
                      ) %% 86400000000
                    )
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
                  ABS(
                    (
                      (
                        SELECT
                          tupleElement(
                            argMin(
                              tuple(
                                (
                                  toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                                )
                              ),
                              tuple(1)
                            ),
                            1
                          ) AS "x"
                        FROM "example_event" AS "u0"
                        WHERE
                          "u0"."id" = (
                            "example_event_outer"."id"
                          )
                      ) %% 86400000000
                    )
                  ),
                  1000000
                )
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    (
                      (
                        SELECT
                          tupleElement(
                            argMin(
                              tuple(
                                (
                                  toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                                )
                              ),
                              tuple(1)
                            ),
                            1
                          ) AS "x"
                        FROM "example_event" AS "u0"
                        WHERE
                          "u0"."id" = (
                            "example_event_outer"."id"
                          )
                      ) %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    ABS(
                      (
                        (
                          SELECT
                            tupleElement(
                              argMin(
                                tuple(
                                  (
                                    toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                                  )
                                ),
                                tuple(1)
                              ),
                              1
                            ) AS "x"
                          FROM "example_event" AS "u0"
                          WHERE
                            "u0"."id" = (
                              "example_event_outer"."id"
                            )
                        ) %% 86400000000
                      )
                    ) %% 1000000
                  ),
                  '0'
                )
              END
            )
          )
        END
      )
      ELSE (
        (
          CASE
            WHEN (
              (
                SELECT
                  tupleElement(
                    argMin(
                      tuple(
                        (
                          toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                        )
                      ),
                      tuple(1)
                    ),
                    1
                  ) AS "x"
                FROM "example_event" AS "u0"
                WHERE
                  "u0"."id" = (
                    "example_event_outer"."id"
                  )
              ) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            intDiv(
              ABS(
                (
                  (
                    SELECT
                      tupleElement(
                        argMin(
                          tuple(
                            (
                              toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                            )
                          ),
                          tuple(1)
                        ),
                        1
                      ) AS "x"
                    FROM "example_event" AS "u0"
                    WHERE
                      "u0"."id" = (
                        "example_event_outer"."id"
                      )
                  ) %% 86400000000
                )
              ),
              3600000000
            ),
            (
              intDiv(
                ABS(
                  (
                    (
                      SELECT
                        tupleElement(
                          argMin(
                            tuple(
                              (
                                toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                              )
                            ),
                            tuple(1)
                          ),
                          1
                        ) AS "x"
                      FROM "example_event" AS "u0"
                      WHERE
                        "u0"."id" = (
                          "example_event_outer"."id"
                        )
                    ) %% 86400000000
                  )
                ),
                60000000
              )
            ) %% 60,
            (
              intDiv(
                ABS(
                  (
                    (
                      SELECT
                        tupleElement(
                          argMin(
                            tuple(
                              (
                                toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                              )
                            ),
                            tuple(1)
                          ),
                          1
                        ) AS "x"
                      FROM "example_event" AS "u0"
                      WHERE
                        "u0"."id" = (
                          "example_event_outer"."id"
                        )
                    ) %% 86400000000
                  )
                ),
                1000000
              )
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  (
                    (
                      SELECT
                        tupleElement(
                          argMin(
                            tuple(
                              (
                                toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                              )
                            ),
                            tuple(1)
                          ),
                          1
                        ) AS "x"
                      FROM "example_event" AS "u0"
                      WHERE
                        "u0"."id" = (
                          "example_event_outer"."id"
                        )
                    ) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE RTRIM(
                printf(
                  '.%%06d',
                  ABS(
                    (
                      (
                        SELECT
                          tupleElement(
                            argMin(
                              tuple(
                                (
                                  toUnixTimestamp64Micro("u0"."starts_at") - toUnixTimestamp64Micro("u0"."ends_at")
                                )
                              ),
                              tuple(1)
                            ),
                            1
                          ) AS "x"
                        FROM "example_event" AS "u0"
                        WHERE
                          "u0"."id" = (
                            "example_event_outer"."id"
                          )
                      ) %% 86400000000
                    )
                  ) %% 1000000
                ),
                '0'
              )
            END
          )
        )
      )
    END
  END AS "cast1"
FROM "example_event" AS "example_event_outer"
ORDER BY
  "example_event_outer"."id" ASC;
-- parameters: ()
