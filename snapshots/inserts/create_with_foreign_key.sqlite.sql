INSERT INTO "example_membership" (
  "person_id",
  "team_id",
  "joined",
  "reason",
  "is_lead"
)
VALUES
  (%s, %s, %s, %s, %s)
RETURNING "example_membership"."id";
-- parameters: (8, 1, '2024-02-29', '', False)
