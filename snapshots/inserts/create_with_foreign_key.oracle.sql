-- Membership.objects.create(person_id=8, team_id=1, joined=date(2024, 2, 29))

INSERT INTO "EXAMPLE_MEMBERSHIP" (
  "PERSON_ID",
  "TEAM_ID",
  "JOINED",
  "REASON",
  "IS_LEAD"
)
VALUES
  (%s, %s, %s, %s, %s)
RETURNING "EXAMPLE_MEMBERSHIP"."ID" INTO %s;
-- parameters: (8, 1, datetime.date(2024, 2, 29), '', 0, <variable for id>)
